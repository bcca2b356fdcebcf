/** What a thumb cannot do on the page as it stands, in words. Runs in the page. */
export function thumbProblems(): string[] {
  /** Pixels, both ways: what the guidelines for phones ask for. */
  const smallest = 44;
  const targets = 'a[href], button, input, select, textarea, summary, [role="tab"]';
  const problems: string[] = [];
  const beyond = (document.scrollingElement?.scrollWidth ?? 0) - window.innerWidth;
  if (beyond > 0) problems.push(`The page is ${beyond} px wider than the screen.`);
  for (const element of document.querySelectorAll(targets)) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    // In the middle of a sentence, a link or a word that is explained is as high as its line.
    const isInSentence = element.matches('.ui-word') || getComputedStyle(element).display === 'inline';
    if (isInSentence || element.matches(':disabled, [inert] *')) continue;
    // Whoever presses the words of a label presses its box.
    const { width, height } = (element.closest('label') ?? element).getBoundingClientRect();
    const isHidden = width <= 1 || height <= 1;
    if (isHidden || (Math.round(width) >= smallest && Math.round(height) >= smallest)) continue;
    const name = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40);
    problems.push(`<${element.localName}> "${name}" is ${Math.round(width)} × ${Math.round(height)} px.`);
  }
  return problems;
}
