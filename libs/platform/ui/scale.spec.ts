import { TestBed } from '@angular/core/testing';
import { Scale } from './scale';

function aScale(inputs: Readonly<Record<string, unknown>> = {}) {
  const fixture = TestBed.createComponent(Scale);
  fixture.componentRef.setInput('label', 'Deltagelse i fællesskabet nu');
  for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
  fixture.detectChanges();
  return { fixture, host: fixture.nativeElement as HTMLElement };
}

describe('the scale from 1 to 5', () => {
  it('names its ends for those who cannot see them', () => {
    const { host } = aScale();
    const names = [...host.querySelectorAll('input')].map((step) => step.getAttribute('aria-label'));
    expect(names).toEqual(['1, helt udenfor', '2', '3', '4', '5, fuldt med']);
  });

  it('takes a step by one tap', () => {
    const { fixture, host } = aScale();
    host.querySelectorAll('input')[3]?.click();
    expect(fixture.componentInstance.value()).toBe(4);
  });

  it('shows the step it was given', () => {
    const { host } = aScale({ value: 2 });
    expect(host.querySelector<HTMLInputElement>('input:checked')?.value).toBe('2');
  });

  it('says what is missing and points at it', () => {
    const { host } = aScale({ error: 'Vælg et tal.' });
    const group = host.querySelector('fieldset');
    const error = host.querySelector(`#${group?.getAttribute('aria-describedby')}`);
    expect(group?.getAttribute('aria-invalid')).toBe('true');
    expect(error?.textContent).toContain('Vælg et tal.');
  });
});
