/** A heading and its points, numbered when their order matters. */
export function WordList(props: { id: string; title: string; ordered?: boolean; children: string[] }) {
  const { id, title, ordered = false, children } = props;
  const points = children.map((point) => <li key={point}>{point}</li>);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {ordered ? <ol class="points">{points}</ol> : <ul class="points points--plain">{points}</ul>}
    </section>
  );
}
