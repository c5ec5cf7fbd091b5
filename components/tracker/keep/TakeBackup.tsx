import { useState } from 'preact/hooks';
import { FileButton } from '@/components/shared/FileButton';
import { text } from '@/lib/i18n/tracker';
import type { OpenedBackup } from '@/lib/stores/keep/backup';
import type { Comparison } from '@/lib/stores/keep/compare';
import { FileHolds } from './FileHolds';
import type { KeepActions } from './keep-actions';
import { MergePreview } from './MergePreview';
import { PassphraseForm } from './PassphraseForm';
import { RestorePreview } from './RestorePreview';
import { useLongWork } from './use-long-work';
import { WorkNotice } from './WorkNotice';

type Way = 'restore' | 'merge';
type Opened = Extract<OpenedBackup, { ok: true }>;
type Step =
  | { at: 'nothing' }
  | { at: 'locked'; file: File; way: Way }
  | { at: 'restore'; opened: Opened }
  | { at: 'merge'; opened: Opened; comparison: Comparison };

export interface TakeBackupProps {
  actions: KeepActions;
  /** How many there are here now. */
  enquiries: number;
  /** Names are hidden. */
  masked: boolean;
}

/** Undecided, nothing is lost. */
const CHOICES = ['mine', 'theirs', 'both'] as const;

/** Takes a backup file in: as all there is, or added to what is here. Nothing changes before the officer says so. */
export function TakeBackup({ actions, enquiries, masked }: TakeBackupProps) {
  const [step, setStep] = useState<Step>({ at: 'nothing' });
  const work = useLongWork();

  const open = async (file: File, wanted: Way, passphrase: string | null) => {
    setStep({ at: 'nothing' });
    const opened = await work.run('reading', (options) => actions.openBackup(file, passphrase, options));
    if (!opened) return;
    if (!opened.ok) {
      const isLocked = opened.problem === 'locked' || opened.problem === 'wrong-passphrase';
      if (isLocked) setStep({ at: 'locked', file, way: wanted });
      if (opened.problem !== 'locked') work.say(text(`tracker.keep.problem.${opened.problem}`), true);
      return;
    }
    if (wanted === 'restore') return setStep({ at: 'restore', opened });
    const comparison = await work.run('reading', () => actions.compareWith(opened.everything));
    if (comparison) setStep({ at: 'merge', opened, comparison });
  };
  const finish = async (
    write: (options: Parameters<KeepActions['restore']>[1]) => Promise<void>,
    words: string,
  ) => {
    setStep({ at: 'nothing' });
    const ended = await work.run('writing', async (options) => {
      await write(options);
      return true;
    });
    if (ended) work.say(words);
  };
  const leave = () => setStep({ at: 'nothing' });

  return (
    <div class="keep__take">
      {(['restore', 'merge'] as const).map((way) => (
        <p key={way}>
          <FileButton
            label={text(`tracker.keep.${way}`)}
            action={way}
            accept=".json,application/json"
            disabled={work.isBusy}
            onChosen={(file) => void open(file, way, null)}
          />{' '}
          <span class="quiet">{text(`tracker.keep.${way}Hint`)}</span>
        </p>
      ))}
      <WorkNotice work={work} />
      {step.at === 'locked' && (
        <PassphraseForm
          mayOpen={!work.isBusy}
          onTyped={(passphrase) => void open(step.file, step.way, passphrase)}
          onCancel={leave}
        />
      )}
      {step.at === 'restore' && (
        <RestorePreview
          opened={step.opened}
          enquiries={enquiries}
          mayRestore={!work.isBusy}
          onCancel={leave}
          onRestore={() => {
            const { everything } = step.opened;
            const count = everything.enquiries.length;
            void finish(
              (options) => actions.restore(everything, options),
              text('tracker.keep.restored', { count }),
            );
          }}
        />
      )}
      {step.at === 'merge' && (
        <MergePreview
          comparison={step.comparison}
          choices={CHOICES}
          masked={masked}
          mayMerge={!work.isBusy}
          onCancel={leave}
          onMerge={(decisions) =>
            void finish(
              (options) => actions.merge(step.comparison, decisions, options),
              text('tracker.keep.merged'),
            )
          }
        >
          <FileHolds opened={step.opened} />
        </MergePreview>
      )}
    </div>
  );
}
