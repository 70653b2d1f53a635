import type { Routes } from '@angular/router';
import { fetchSignInOptions } from '@faellesblik/access/client/sign-in-options';
import { allows } from '@faellesblik/platform/client/allows';
import { isSignedIn, signedIn } from '@faellesblik/platform/client/signed-in';
import { askBeforeLeaving } from '@faellesblik/platform/client/unsaved-work';

// The tables below are read by line: one address, one line.

/** The seven tabs of a forløb's workspace. */
// prettier-ignore
const tabs: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'overblik' },
  { path: 'overblik', loadComponent: async () => (await import('@faellesblik/workspace/client/tabs/overview-tab')).OverviewTab },
  { path: 'iagttagelser', loadComponent: async () => (await import('@faellesblik/workspace/client/tabs/observations-tab')).ObservationsTab },
  { path: 'sparring', loadComponent: async () => (await import('@faellesblik/workspace/client/tabs/sparring-tab')).SparringTab },
  { path: 'aftale', loadComponent: async () => (await import('@faellesblik/workspace/client/tabs/agreement-tab')).AgreementTab },
  { path: 'opfoelgning', loadComponent: async () => (await import('@faellesblik/workspace/client/tabs/follow-up-tab')).FollowUpTab },
  { path: 'boern-og-foraeldre', loadComponent: async () => (await import('@faellesblik/workspace/client/tabs/perspectives-tab')).PerspectivesTab },
  { path: 'laering', loadComponent: async () => (await import('@faellesblik/workspace/client/tabs/learning-tab')).LearningTab },
];

/** The list of forløb, their forms and their workspace. */
// prettier-ignore
const cases: Routes = [
  { path: '', pathMatch: 'full', title: $localize`:@@client.cases:Forløb`, loadComponent: async () => (await import('@faellesblik/workspace/client/cases-page')).CasesPage },
  { path: 'nyt', title: $localize`:@@client.open-case:Nyt forløb`, loadComponent: async () => (await import('@faellesblik/cases/client/open-case-page')).OpenCasePage },
  { path: ':id/iagttagelse', title: $localize`:@@client.observation:Iagttagelse`, canDeactivate: [askBeforeLeaving], loadComponent: async () => (await import('@faellesblik/observations/client/observation-editor-page')).ObservationEditorPage },
  { path: ':id/tiltag', title: $localize`:@@client.measure:Foreslå et tiltag`, loadComponent: async () => (await import('@faellesblik/measures/client/propose-measure-page')).ProposeMeasurePage },
  { path: ':id/opfoelgning/:measureId', title: $localize`:@@client.quick-log:Opfølgning`, loadComponent: async () => (await import('@faellesblik/measures/client/quick-log-page')).QuickLogPage },
  { path: ':id/status', title: $localize`:@@client.review:Status`, loadComponent: async () => (await import('@faellesblik/measures/client/review-page')).ReviewPage },
  { path: ':id/overgang', title: $localize`:@@client.hand-over:Overgang`, loadComponent: async () => (await import('@faellesblik/cases/client/hand-over-page')).HandOverPage },
  { path: ':id/afslut', title: $localize`:@@client.close-case:Afslut forløbet`, loadComponent: async () => (await import('@faellesblik/learning/client/close-case-page')).CloseCasePage },
  { path: ':id', title: $localize`:@@client.case:Forløb`, children: tabs, loadComponent: async () => (await import('@faellesblik/workspace/client/workspace-page')).WorkspacePage },
];

/** What signed-in people see inside the shell. */
// prettier-ignore
const pages: Routes = [
  { path: '', pathMatch: 'full', title: $localize`:@@client.today:Mit bord`, loadComponent: async () => (await import('@faellesblik/workspace/client/today-page')).TodayPage },
  { path: 'forloeb', canMatch: [allows('seeCases')], children: cases },
  { path: 'forslag', canMatch: [allows('openCase', 'proposeCase')], title: $localize`:@@client.proposals:Forslag`, loadComponent: async () => (await import('@faellesblik/cases/client/proposals-page')).ProposalsPage },
  { path: 'overgang/:id', canMatch: [allows('seeCases')], title: $localize`:@@client.hand-over:Overgang`, loadComponent: async () => (await import('@faellesblik/cases/client/received-hand-over-page')).ReceivedHandOverPage },
  { path: 'sparring', canMatch: [allows('seeCases')], title: $localize`:@@client.sparring:Sparring`, loadComponent: async () => (await import('@faellesblik/sparring/client/inbox-page')).InboxPage },
  { path: 'erfaringer', pathMatch: 'full', canMatch: [allows('readCards')], title: $localize`:@@client.library:Erfaringer`, loadComponent: async () => (await import('@faellesblik/learning/client/library-page')).LibraryPage },
  { path: 'erfaringer/:id', canMatch: [allows('readCards')], title: $localize`:@@client.card:Erfaringskort`, loadComponent: async () => (await import('@faellesblik/learning/client/card-page')).CardPage },
  { path: 'sprogspejl', title: $localize`:@@client.mirror:Sprogspejlet`, loadComponent: async () => (await import('@faellesblik/anonymisation/client/mirror-page')).MirrorPage },
  { path: '**', canMatch: [isSignedIn], title: $localize`:@@client.not-found:Siden findes ikke`, loadComponent: async () => (await import('./nothing-here')).NothingHere },
];

/** Every address of the client, each loaded when it is gone to. */
// prettier-ignore
export const appRoutes: Routes = [
  { path: 'log-ind', title: $localize`:@@client.sign-in:Log ind`, resolve: { options: fetchSignInOptions }, loadComponent: async () => (await import('@faellesblik/access/client/sign-in-page')).SignInPage },
  { path: 'design', title: 'Design', loadComponent: async () => (await import('./design/design-page')).DesignPage },
  { path: '', canActivate: [signedIn], children: pages, loadComponent: async () => (await import('./shell/shell')).Shell },
  { path: '**', title: $localize`:@@client.not-found:Siden findes ikke`, loadComponent: async () => (await import('./not-found-page')).NotFoundPage },
];
