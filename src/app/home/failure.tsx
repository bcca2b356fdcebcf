import { Component, type ReactNode } from 'react';
import { FailureMessage } from '#app/home/failure-message.tsx';

/** A bug is seen, said in plain words, and leaves the log as it was: nothing the learner did is lost. */
export class Failure extends Component<{ children: ReactNode }, { error: unknown }> {
  override state = { error: undefined as unknown };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  /** What breaks outside a drawing, in an answer or after a press, is just as much to be seen. */
  readonly onRejection = ({ reason }: PromiseRejectionEvent) => this.setState({ error: reason });

  override componentDidMount() {
    window.addEventListener('unhandledrejection', this.onRejection);
  }

  override componentWillUnmount() {
    window.removeEventListener('unhandledrejection', this.onRejection);
  }

  override render() {
    return this.state.error === undefined ? this.props.children : <FailureMessage error={this.state.error} />;
  }
}
