import { Component } from '@angular/core';
import { RouterOutlet } from '@angular/router';

/** Placeholder until its author writes it. */
@Component({ selector: 'fb-workspace-page', imports: [RouterOutlet], template: `<h1>WorkspacePage</h1><router-outlet />` })
export class WorkspacePage {}
