// A text in; its lines (without the blank ones) out, lines that were broken to fit a width joined again.
import type { Span } from '../types.ts';

/** One line or, where a paragraph was broken to a width, one paragraph; trimmed. */
export interface Line extends Span {
  text: string;
  /** A blank line, or the text's edge, stands before it. */
  apart: boolean;
}

const SENTENCE_END = /[.?!。…]["'”’)\]」』》>]*$/u;
const SIGNED_BY = /(?:기자|특파원|@[\w.-]{0,60})[\])>]?$/u;
const WRAPPED_AT_MOST = 120;

/** Columns that a line takes: Hangul and Chinese characters are two wide. */
function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) width += text.charCodeAt(i) > 0x10ff ? 2 : 1;
  return width;
}

/** Where a run of short lines is prose broken at one width, its paragraphs; else its lines. */
function joinWrapped(text: string, run: Line[]): Line[] {
  const last = run[run.length - 1];
  if (run.length < 2 || !last || !SENTENCE_END.test(last.text)) return run;
  if (run.some((line) => line.text.length > WRAPPED_AT_MOST)) return run;
  const widths = run.map((line) => widthOf(line.text));
  const widest = widths.reduce((most, width) => Math.max(most, width), 0);
  if (widest > WRAPPED_AT_MOST || widest < 40) return run;
  // The line before stops in mid-sentence, and only because this line's first word had no room there.
  const goesOn = run.map((line, i) => {
    const before = run[i - 1];
    if (
      !before ||
      SENTENCE_END.test(before.text) ||
      SIGNED_BY.test(before.text.slice(-80)) ||
      /^[•·\-*▲△▶#>|]/u.test(line.text)
    )
      return false;
    const firstWord = /^\S+/u.exec(line.text)?.[0] ?? '';
    return (widths[i - 1] ?? 0) + 1 + widthOf(firstWord) > widest;
  });
  if (goesOn.filter(Boolean).length * 2 < run.length - 1) return run;
  const joined: Line[] = [];
  run.forEach((line, i) => {
    const before = joined[joined.length - 1];
    if (before && goesOn[i]) before.end = line.end;
    else joined.push({ ...line });
  });
  for (const line of joined) line.text = text.slice(line.start, line.end);
  return joined;
}

/** What a line ends in whose sentence goes on in the next: a particle, a joined or a modifying verb. */
const GOES_ON =
  /(?:[은는을를에의와과도로서며면]|[가-힣](?:이|가|고|해|까지|부터|위한|대한|관한|하는|되는|하던|했던)|,)$/u;
/** A headline has no such word. */
const TELLS = /[가-힣](?:은|는|이|가|을|를|과|와|에|에서)(?: |$)/u;
const SPOKEN_AT_LEAST = 4;

/** Where a run of short lines is prose broken at phrases, as announcers read it, its sentences; else its lines. */
function joinSpoken(text: string, run: Line[]): Line[] {
  const last = run[run.length - 1];
  if (run.length < SPOKEN_AT_LEAST || !last || !SENTENCE_END.test(last.text)) return run;
  if (run.some((line) => line.text.length > WRAPPED_AT_MOST)) return run;
  const isPart = (line: Line, i: number) => !SENTENCE_END.test(line.text) && (i > 0 || TELLS.test(line.text));
  const broken = run.filter(isPart);
  if (broken.length * 3 < run.length || broken.filter((l) => GOES_ON.test(l.text)).length * 3 < broken.length * 2)
    return run;
  const joined: Line[] = [];
  let isOpen = false;
  for (const [i, line] of run.entries()) {
    const before = joined[joined.length - 1];
    if (before && isOpen) {
      before.end = line.end;
      before.text = text.slice(before.start, before.end);
    } else joined.push({ ...line });
    isOpen = isPart(line, i);
  }
  return joined;
}

/** Behind a line's last full sentence a piece of another, without an end, a mark, a name with a post or whose picture it is. */
const BROKEN_OFF = /[가-힣]다\.["'”’]?\s?([^.?!…◆■▲△▶☞◇●@=:[\]()<>ⓒ©/]{2,80}[가-힣,])$/u;
const SIGNED =
  /(?:기자|특파원|제공|에디터|앵커|PD|편집위원|논설위원|캡처|사진|뉴스|일보|신문|통신|뉴시스|이미지)$|^사진\s/u;

/** A line of its own between marks, and the particle that goes on behind it: `다온협회와⏎「교육 협약」⏎을 체결했다.` */
const TITLE_LINE = /^[「『][^「」『』]{2,80}[」』]$/u;
const WITH_WHOM = /[가-힣)][은는이가와과]$/u;
const PARTICLE = /^(?:을|를|은|는|과|와|의|에)\s[가-힣]/u;

/** Lines of prose that break off in mid-sentence, joined with the line of prose that goes on: `회사는 내년⏎1분기에 착공한다.` */
function joinBroken(text: string, run: Line[]): Line[] {
  const joined: Line[] = [];
  for (const line of run) {
    const before = joined[joined.length - 1];
    const rest = before && BROKEN_OFF.exec(before.text.slice(-100))?.[1];
    const isRest = before && (PARTICLE.test(line.text) || (TITLE_LINE.test(line.text) && WITH_WHOM.test(before.text)));
    if (
      isRest ||
      (before && rest && !SIGNED.test(rest) && SENTENCE_END.test(line.text) && /^[\p{L}\p{N}]/u.test(line.text))
    ) {
      before.end = line.end;
      before.text = text.slice(before.start, before.end);
    } else joined.push(line);
  }
  return joined;
}

export function splitLines(text: string): Line[] {
  if (!text.includes('\n')) {
    const body = text.trim();
    const start = text.indexOf(body);
    return body ? [{ start, end: start + body.length, text: body, apart: true }] : [];
  }
  const lines: Line[] = [];
  let run: Line[] = [];
  let apart = true;
  const endRun = () => {
    for (const line of joinBroken(text, joinWrapped(text, joinSpoken(text, run)))) lines.push(line);
    run = [];
  };
  for (let start = 0; start <= text.length;) {
    const stop = text.indexOf('\n', start);
    const end = stop < 0 ? text.length : stop;
    const whole = text.slice(start, end);
    const body = whole.trim();
    if (body) {
      const from = start + whole.indexOf(body);
      run.push({ start: from, end: from + body.length, text: body, apart });
      apart = false;
    } else {
      endRun();
      apart = true;
    }
    start = end + 1;
  }
  endRun();
  return lines;
}
