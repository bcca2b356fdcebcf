import { useId, useState } from 'react';
import { CheckRealFile } from '#desk/documents/checking/check-real-file.tsx';
import type { InspectFile } from '#desk/documents/checking/inspected.ts';
import { ComingPapers } from '#desk/documents/coming-papers.tsx';
import { filesIn, filesWith, sorted, type View } from '#desk/documents/explorer/arrange-files.ts';
import { FileList } from '#desk/documents/explorer/file-list.tsx';
import { type Arrangement, FileTools } from '#desk/documents/explorer/file-tools.tsx';
import { useFileWords } from '#desk/documents/explorer/file-words.ts';
import { FolderNav } from '#desk/documents/explorer/folder-nav.tsx';
import { NewFolder } from '#desk/documents/explorer/new-folder.tsx';
import { OpenedFile } from '#desk/documents/explorer/opened-file.tsx';
import { Outcome } from '#desk/documents/explorer/outcome.tsx';
import { useDone } from '#desk/documents/explorer/use-done.ts';
import { useActedFocus } from '#desk/use-acted-focus.ts';
import type { DeskFile, FileAct } from '#domain/desk-file.ts';
import type { Paper } from '#domain/paper.ts';
import type { Persona } from '#domain/persona.ts';
import { Button } from '#ui/forms/button.tsx';
import { useText } from '#ui/text/use-text.ts';
import './explorer.css';

export interface ExplorerProps {
  /** Every file of the device, those in the bin included. */
  files: readonly DeskFile[];
  /** Folders one has made. */
  folders: readonly string[];
  /** Papers that are known to be on their way. */
  coming: Paper[];
  persona: Persona;
  /** The file that is open, by id. */
  open?: string;
  onOpen: (file: string | undefined) => void;
  onAct: (act: FileAct) => void;
  /** Looks into a file of the learner's own device; without it, none is asked for. */
  onInspect?: InspectFile;
}

const AS_PEOPLE_FIND_IT: Arrangement = { words: '', by: 'name', backwards: false };

/** The files of the persona's device: to look for, to look at, to put in order. */
export function Explorer({ files, folders, coming, persona, open, onOpen, onAct, onInspect }: ExplorerProps) {
  const say = useText('explorer');
  const words = useFileWords();
  const id = useId();
  const [view, setView] = useState<View>('all');
  const [arrangement, setArrangement] = useState(AS_PEOPLE_FIND_IT);
  const [tool, setTool] = useState<'looking' | 'folder'>();
  const opened = files.find((file) => file.id === open);
  const { whole, acting } = useActedFocus(opened?.id);
  const { done, act, forget } = useDone(files, onAct, whole);

  const show = (file: string | undefined) =>
    acting(() => {
      forget();
      onOpen(file);
    })();
  const doing = (name: string) => (next: FileAct) => {
    act(next, name);
    if (next.do === 'delete') onOpen(undefined);
  };
  const inView = filesIn(files, view);
  const looksFor = arrangement.words.trim() !== '';
  const found = filesWith(looksFor ? files : inView, arrangement.words, words.shownIn);
  const { by, backwards } = arrangement;
  const shown = sorted(filesIn(found, looksFor ? 'all' : view), by, backwards);
  const thrown = view === 'bin' && !looksFor ? [] : sorted(filesIn(looksFor ? found : files, 'bin'), by, backwards);
  const list = (some: readonly DeskFile[], label: string, mixed: boolean) => (
    <FileList files={some} persona={persona} label={label} mixed={mixed} onOpen={show} />
  );
  const named = view === 'all' || view === 'bin' ? say(view) : words.folder(view);

  return (
    <section ref={whole} className="desk-files" aria-labelledby={id}>
      <h2 id={id} className="desk-files__title">
        {say('title', { firstName: persona.firstName })}
      </h2>
      <Outcome
        done={done}
        files={files}
        onOpen={show}
        onRestore={(file) => act({ do: 'restore', file: file.id }, file.name)}
      />
      {opened ? (
        <OpenedFile
          key={opened.id}
          file={opened}
          folders={folders}
          persona={persona}
          made={done?.act.do === 'photograph' ? done.made : undefined}
          onAct={doing(opened.name)}
          onDiscard={(file) => onAct({ do: 'delete', file })}
          onOpen={show}
          onBack={() => show(undefined)}
        />
      ) : (
        <div className="desk-files__parts">
          <FolderNav
            files={files}
            folders={folders}
            current={view}
            onSelect={(next) => {
              forget();
              setArrangement({ ...arrangement, words: '' });
              setView(next);
            }}
          />
          <div className="desk-files__main">
            <div className="desk-files__buttons">
              <Button
                look="quiet"
                expanded={tool === 'looking'}
                onPress={() => {
                  if (tool === 'looking') setArrangement({ ...arrangement, words: '' });
                  setTool(tool === 'looking' ? undefined : 'looking');
                }}
              >
                {say(tool === 'looking' ? 'search.close' : 'search.open')}
              </Button>
              <Button
                look="quiet"
                icon="plus"
                expanded={tool === 'folder'}
                onPress={() => setTool(tool === 'folder' ? undefined : 'folder')}
              >
                {say('newFolder.open')}
              </Button>
            </div>
            {tool === 'looking' && <FileTools arrangement={arrangement} onChange={setArrangement} />}
            {tool === 'folder' && (
              <NewFolder
                done={say('newFolder.make')}
                onCancel={() => setTool(undefined)}
                onMake={(name) => {
                  setTool(undefined);
                  act({ do: 'make-folder', name }, name);
                }}
              />
            )}
            <p role="status" className="desk-files__found">
              {looksFor && say('search.found', { count: shown.length + thrown.length })}
            </p>
            {shown.length > 0 && list(shown, looksFor ? say('search.list') : named, looksFor || view === 'all')}
            {shown.length === 0 && !looksFor && (
              <p className="desk-files__empty">
                {say(view === 'all' || view === 'bin' ? `empty.${view}` : 'empty.folder')}
              </p>
            )}
            {thrown.length > 0 && (looksFor || view === 'all') && (
              <div className="desk-files__thrown">
                <h3>{say('inBin')}</h3>
                {list(thrown, say('inBin'), false)}
              </div>
            )}
            {view === 'all' && !looksFor && <ComingPapers papers={coming} />}
            {onInspect && <CheckRealFile files={files} onInspect={onInspect} />}
          </div>
        </div>
      )}
    </section>
  );
}
