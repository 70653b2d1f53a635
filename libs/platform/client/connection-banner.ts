import { Component, inject } from '@angular/core';
import { Banner } from '@faellesblik/platform/ui/banner';
import { Connection } from './connection';
import { SIGN_IN_PATH, SignInAgain } from './sign-in-again';

/** Says when the server is out of reach or the session has ended while something unsaved is on the page. */
@Component({
  selector: 'fb-connection-banner',
  imports: [Banner],
  template: `
    @if (!connection.online()) {
      <fb-banner kind="offline">
        <ng-container i18n="@@platform.offline"
          >Ingen forbindelse. Det, du skriver, bliver på siden, til forbindelsen er tilbage.</ng-container
        >
      </fb-banner>
    }
    @if (signInAgain.waiting()) {
      <fb-banner kind="error">
        <ng-container i18n="@@platform.signed-out"
          >Du er blevet logget ud. Det, du har skrevet, er her stadig: log ind i en ny fane, og prøv så
          igen.</ng-container
        >
        <a action [href]="signInPath" target="_blank" i18n="@@platform.sign-in-new-tab"
          >Log ind i en ny fane</a
        >
      </fb-banner>
    }
  `,
  styles: `
    :host {
      display: grid;
    }
    fb-banner {
      justify-content: center;
      padding-block: 6px;
      border-radius: 0;
      font-size: 0.875rem;
    }
    a {
      color: inherit;
    }
  `,
})
export class ConnectionBanner {
  protected readonly connection = inject(Connection);
  protected readonly signInAgain = inject(SignInAgain);
  protected readonly signInPath = SIGN_IN_PATH;
}
