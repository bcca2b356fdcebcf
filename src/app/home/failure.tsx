import { Component, type ReactNode } from 'react';
import { FailureMessage } from '#app/home/failure-message.tsx';

/** A bug is seen, said in plain words, and leaves the log as it was: nothing the learner did is lost. */
export class Failure extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: undefined as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error === undefined ? this.props.children : <FailureMessage error={this.state.error} />;
  }
}
