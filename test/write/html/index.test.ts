import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import { writeDocument } from '../../../src/write/index.ts';
import { announcement } from '../../fixtures/write/announcement.ts';
import { emblem } from '../../fixtures/write/index.ts';
import { draft, landscape, marks, memo, minimal } from '../../fixtures/write/others.ts';
import { p, paper, section } from '../../fixtures/write/parts.ts';
import { report } from '../../fixtures/write/report.ts';

const htmlOf = async (document: Document, withEmblem = false): Promise<string> => new TextDecoder().decode(await writeDocument(document, 'html', { emblem: withEmblem ? emblem() : null }));

describe('the preview', () => {
  it('is one Thai page with a title, needing nothing from outside', async () => {
    const html = await htmlOf(announcement(), true);
    expect(html).toMatch(/^<!doctype html>\n<html lang="th">/);
    expect(html).toContain('<title>มาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๕</title>');
    expect(html).toContain('<meta name="viewport"');
    expect(html).not.toMatch(/<script|<link|src="(?!data:)|url\(|@import/);
  });

  it('shows the emblem from within itself, with an alt text', async () => {
    expect(await htmlOf(announcement(), true)).toMatch(/<div class="crest"><img src="data:image\/png;base64,[A-Za-z0-9+/=]+" alt="ตราสัญลักษณ์ขององค์การบริหารส่วนตำบลดอนแก้วงาม"><\/div>/);
    expect(await htmlOf(announcement())).toContain('<div class="crest"></div>');
  });

  it('cuts sheets at sections and where the author marked a break', async () => {
    expect((await htmlOf(announcement())).match(/<section class="sheet/g)).toHaveLength(2);
    const broken = await htmlOf(announcement({ catchword: true }));
    expect(broken.match(/<section class="sheet/g)).toHaveLength(3);
    expect(broken).toContain('<p class="catchword">/๔. การใช้ทรัพย์สิน...</p>\n</section>');
    expect(await htmlOf(landscape())).toContain('<section class="sheet landscape">');
  });

  it('wears the font, margins and digits of the paper', async () => {
    const html = await htmlOf(paper('ก', [section([p('ข')])], {}, { font: 'TH Niramit AS', digits: 'arabic', margins: { top: 3, right: 1, bottom: 1, left: 4 } }));
    expect(html).toContain('font-family: "TH Niramit AS", "TH SarabunPSK", "TH Sarabun New"');
    expect(html).toContain('padding: 3cm 1cm 1cm 4cm');
    expect(html).toContain('counter(page) ');
    expect(await htmlOf(announcement())).toContain('counter(page, thai)');
  });

  it('lets no font name close its rule', async () => {
    expect(await htmlOf(paper('ก', [section([p('ข')])], {}, { font: 'x"; } </style><script>' }))).not.toContain('</style><script>');
  });

  it('escapes every mark of HTML and links only where it may', async () => {
    const html = await htmlOf(marks());
    expect(html).toContain('<h1 class="title">&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; \'x\'</h1>');
    expect(html).not.toContain('javascript:');
    expect(html).toContain('aria-label="&quot;alt&quot; &lt;&amp;&gt;"');
  });

  it('marks every sheet of a draft', async () => {
    expect(await htmlOf(draft())).toContain('<p class="draft">ร่าง</p>');
    expect(await htmlOf(announcement())).not.toContain('ร่าง');
  });

  it('shows blanks as dots and an open date as an open date', async () => {
    const html = await htmlOf(minimal());
    expect(html.match(/class="blank"/g)).toHaveLength(6);
    expect(html).toContain('<p class="issued">ประกาศ ณ วันที่\u00A0<span class="blank">');
  });

  it('sets the head of a memo', async () => {
    expect(await htmlOf(memo(), true)).toMatch(/<div class="memo"><span><img [^>]+><\/span><h1 class="title">บันทึกข้อความ<\/h1>/);
    expect(await htmlOf(memo())).toContain('<dt>ที่</dt><dd><span class="blank">……………</span></dd><dt>วันที่</dt>');
  });

  it('draws a chart that also speaks', async () => {
    const html = await htmlOf(report());
    expect(html).toMatch(/<figure class="chart" role="img" aria-label="การปฏิบัติหน้าที่ ๘๘\.๔๑ /);
    expect(html).toContain('<i style="width:78.68%;background:#1F4E79"></i></em><span>๗๘.๖๘</span>');
  });
});
