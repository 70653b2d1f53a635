import { TestBed } from '@angular/core/testing';
import { TextArea } from './text-area';

function aTextArea(inputs: Readonly<Record<string, unknown>> = {}) {
  const fixture = TestBed.createComponent(TextArea);
  fixture.componentRef.setInput('label', 'Hvad så og hørte vi?');
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  fixture.detectChanges();
  const host = fixture.nativeElement as HTMLElement;
  const area = host.querySelector('textarea');
  if (!area) throw new Error('no textarea');
  return { fixture, host, area };
}

function description(host: HTMLElement, area: HTMLElement): string {
  const ids = area.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids.map((id) => host.querySelector(`#${id}`)?.textContent ?? `nothing has the id ${id}`).join(' ');
}

describe('the text area', () => {
  it('is named by its label', () => {
    const { area } = aTextArea();
    expect(area.labels[0]?.textContent).toBe('Hvad så og hørte vi?');
  });

  it('is described by its hint and its error, in this order', () => {
    const { host, area } = aTextArea({ hint: 'Som et kamera ville se det.', error: 'Skriv, hvad I så.' });
    expect(description(host, area)).toMatch(/Som et kamera ville se det\..*Skriv, hvad I så\./s);
    expect(area.getAttribute('aria-invalid')).toBe('true');
  });

  it('is not called wrong while there is no error', () => {
    expect(aTextArea().area.hasAttribute('aria-invalid')).toBe(false);
  });

  it('counts only when little room is left', () => {
    expect(aTextArea({ max: 10, value: 'kort' }).host.textContent).not.toContain('tegn');
    expect(aTextArea({ max: 10, value: 'ni tegn..' }).host.textContent).toContain('1 tegn tilbage');
  });

  it('keeps text beyond its room and says how much is too much', () => {
    const { fixture, host, area } = aTextArea({ max: 5 });
    area.value = 'seks +';
    area.dispatchEvent(new Event('input'));
    fixture.detectChanges();
    expect(fixture.componentInstance.value()).toBe('seks +');
    expect(host.textContent).toContain('1 tegn for meget');
  });

  it('marks findings in a mirror that screen readers do not read twice', () => {
    const { host } = aTextArea({ value: 'Ayaan blev stående', marks: [{ start: 0, end: 5, tone: 'ask' }] });
    const mark = host.querySelector('mark.ask');
    expect(mark?.textContent).toBe('Ayaan');
    expect(mark?.closest('[aria-hidden="true"]')).not.toBeNull();
  });

  describe('with a way of its own to read', () => {
    const reads = (text: string): string => text.replaceAll('\u200b', '');

    function written(text: string, cursor: number, event: Event) {
      const { fixture, area } = aTextArea({ value: 'I dag', reads });
      area.value = text;
      area.setSelectionRange(cursor, cursor);
      area.dispatchEvent(event);
      fixture.detectChanges();
      return { area, value: () => fixture.componentInstance.value() };
    }

    it('keeps the cursor behind what was pasted when signs nobody sees are left out of it', () => {
      const { area, value } = written('I \u200bgår og \u200bdag', 9, new InputEvent('input'));
      expect([value(), area.value]).toEqual(['I går og dag', 'I går og dag']);
      expect([area.selectionStart, area.selectionEnd]).toEqual([8, 8]);
    });

    it('touches no word that is still being composed', () => {
      const { area, value } = written('I \u200b', 3, new InputEvent('input', { isComposing: true }));
      expect(area.value).toBe('I \u200b');
      area.dispatchEvent(new Event('compositionend'));
      expect([value(), area.value]).toEqual(['I ', 'I ']);
    });
  });
});
