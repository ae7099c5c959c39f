import type { Sample } from './data.ts';

/** The sample as such sites are built: menu, article, boxes, foot. Its links lead nowhere. */
export function SamplePage({ menu, title, article, newsletter, related, foot }: Sample) {
  const [relatedTitle, ...links] = related;
  return (
    <>
      <header class="menu">
        <nav>
          {menu.map((text) => (
            <span key={text}>{text}</span>
          ))}
        </nav>
      </header>
      <main>
        <article>
          <h1>{title}</h1>
          {article.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </article>
        <div class="newsletter">
          <h2>{newsletter[0]}</h2>
          <p>{newsletter[1]}</p>
        </div>
        <section class="related-posts">
          <h2>{relatedTitle}</h2>
          <ul>
            {links.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      </main>
      <footer class="site-footer">
        {foot.map((text) => (
          <span key={text}>{text}</span>
        ))}
      </footer>
    </>
  );
}
