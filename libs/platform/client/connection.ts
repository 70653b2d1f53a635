import { Injectable, signal } from '@angular/core';

/** Whether the server can be reached, as far as the page knows. */
@Injectable({ providedIn: 'root' })
export class Connection {
  private readonly state = signal(navigator.onLine);

  /** False when the browser is offline or the last request did not get through. */
  readonly online = this.state.asReadonly();

  constructor() {
    addEventListener('online', () => this.state.set(true));
    addEventListener('offline', () => this.state.set(false));
  }

  /** A request got through. */
  reached(): void {
    this.state.set(true);
  }

  /** A request did not get through. */
  lost(): void {
    this.state.set(false);
  }
}
