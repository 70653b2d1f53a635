import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { ThemeChoice } from '@faellesblik/platform/client/theme-choice';

/** The root: nothing but the page of the address. */
@Component({ selector: 'fb-app', imports: [RouterOutlet], template: `<router-outlet />` })
export class App {
  constructor() {
    inject(ThemeChoice).apply();
  }
}
