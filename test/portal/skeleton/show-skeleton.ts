/** Shows a saved page skeleton in this window, with its shadow roots, and waits until its frames are there. */
export async function showSkeleton(skeleton: string): Promise<void> {
  const page = Document.parseHTMLUnsafe(skeleton);
  document.body.replaceWith(document.adoptNode(page.body));
  const frames = [...document.querySelectorAll('iframe')];
  await Promise.all(
    frames.map(
      (frame) =>
        new Promise<void>((resolve) => {
          if (frame.contentDocument?.body?.childElementCount) resolve();
          else frame.addEventListener('load', () => resolve(), { once: true });
        }),
    ),
  );
}
