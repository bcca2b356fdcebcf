import { type ReactNode, useState } from 'react';
import { UPLOAD_MAX_FILES } from '#domain/paper.ts';
import { type FieldFiles, type FileLine, type FileState, isSameFile, takenOf } from '#ui/forms/attached.ts';

const CHECKS = ['format', 'weight', 'opens', 'lock', 'virus'];

/** A file that has arrived. */
export const receivedLine = (name: string, size: number): FileLine => {
  return { key: name, name, size, state: { is: 'received', upload: `upload-${name}`, checks: CHECKS } };
};

/** Files as a portal would take them, at once and without a network: photos of telephones are refused. */
export function ExampleUploads({
  lines: first = [],
  children,
}: {
  lines?: FileLine[];
  children: (files: FieldFiles) => ReactNode;
}) {
  const [lines, setLines] = useState<FileLine[]>(first);
  const files: FieldFiles = {
    lines,
    add: (chosen) =>
      setLines((old) =>
        chosen.reduce((all, { file: { name, size } }) => {
          const taken = takenOf(all);
          if (taken.some((line) => isSameFile(line, { name, size }))) return all;
          const state: FileState =
            taken.length >= UPLOAD_MAX_FILES
              ? { is: 'refused', problem: { code: 'too-many-files' } }
              : /\.heic$/i.test(name)
                ? { is: 'refused', problem: { code: 'file-type', values: { extension: 'heic', kind: 'photo' } } }
                : { is: 'received', upload: `upload-${name}`, checks: CHECKS };
          return [...all.filter((line) => !isSameFile(line, { name, size })), { key: name, name, size, state }];
        }, old),
      ),
    remove: (key) => setLines((old) => old.filter((line) => line.key !== key)),
    resume: (key) =>
      setLines((old) => old.map((line) => (line.key === key ? { ...receivedLine(line.name, line.size), key } : line))),
  };
  return children(files);
}
