import { TestBed } from '@angular/core/testing';
import { Checklist } from './checklist';

describe('the checklist', () => {
  it('says in words what is there and what is missing, not by colour alone', () => {
    const fixture = TestBed.createComponent(Checklist);
    fixture.componentRef.setInput('items', [
      { word: 'En makker er med', met: true },
      { word: 'Et tiltag for hele fællesskabet', met: false },
    ]);
    fixture.detectChanges();
    const lines = [...(fixture.nativeElement as HTMLElement).querySelectorAll('li')].map((line) =>
      line.textContent?.trim(),
    );
    expect(lines[0]).toMatch(/^Er der:\s*En makker er med$/);
    expect(lines[1]).toMatch(/^Mangler:\s*Et tiltag for hele fællesskabet$/);
  });
});
