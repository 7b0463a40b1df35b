import { useStore } from 'zustand';
import { Button } from '../ui/Button';
import type { SelfTest } from './self-test-store';

export function SelfTestView({ selfTest }: { readonly selfTest: SelfTest }) {
  const state = useStore(selfTest.store);
  return (
    <main>
      <h1>Self-test</h1>
      <Button onClick={() => void selfTest.start()}>Run</Button>
      <pre>{JSON.stringify(state, null, 2)}</pre>
    </main>
  );
}
