import { Component, signal } from '@angular/core';
import type { CaseState, Side } from '@faellesblik/contracts/generated/schema';
import { Button } from '@faellesblik/platform/ui/button';
import { Checklist } from '@faellesblik/platform/ui/checklist';
import { Chip } from '@faellesblik/platform/ui/chip';
import { Dialog } from '@faellesblik/platform/ui/dialog';
import { Icon } from '@faellesblik/platform/ui/icon';
import { ProfessionChip } from '@faellesblik/platform/ui/profession-chip';
import { SelectField } from '@faellesblik/platform/ui/select-field';
import { Sheet } from '@faellesblik/platform/ui/sheet';
import { SideChip } from '@faellesblik/platform/ui/side-chip';
import { StatePath } from '@faellesblik/platform/ui/state-path';
import { Tabs } from '@faellesblik/platform/ui/tabs';

/** Buttons, chips, sheets, path, tabs, checklist, dialogs. */
@Component({
  selector: 'fb-sample-parts',
  imports: [
    Button,
    Checklist,
    Chip,
    Dialog,
    Icon,
    ProfessionChip,
    SelectField,
    Sheet,
    SideChip,
    StatePath,
    Tabs,
  ],
  templateUrl: './sample-parts.html',
  styleUrl: './section.scss',
})
export class SampleParts {
  protected readonly sides: readonly Side[] = [
    'dagtilbud',
    'skole',
    'ppr',
    'support',
    'fritid',
    'social',
    'sundhed',
    'forvaltning',
  ];
  protected readonly state = signal<string>('sharedLook');
  protected readonly dialogOpen = signal(false);
  protected readonly drawerOpen = signal(false);
  protected readonly tabs = [
    { word: 'Grunden', link: '/design' },
    { word: 'Iagttagelser', link: '/forloeb', count: 3 },
    { word: 'Aftale og tiltag', link: '/sparring' },
    { word: 'Opfølgning', link: '/erfaringer' },
  ];
  protected readonly states = [
    { value: 'wonder', word: 'Undring' },
    { value: 'sharedLook', word: 'Fælles blik' },
    { value: 'running', word: 'Indsats' },
    { value: 'closed', word: 'Læring' },
    { value: 'paused', word: 'På pause' },
  ];
  protected readonly items = [
    { word: 'Iagttagelse med en styrke', met: true },
    { word: 'En makker er med', met: true },
    { word: 'Hvordan ser det ud fra barnets plads?', met: false },
    { word: 'Et tiltag for hele fællesskabet', met: false },
  ];

  protected shownState(): CaseState {
    return (this.state() || 'wonder') as CaseState;
  }
}
