import { pathsOf, type SitePage } from './base-site.ts';
import type { PlantedProblem } from './planted-problem.ts';
import { dogGroomer } from './trades.ts';

const lorem =
  '<p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do eiusmod tempor incididunt ut labore et dolore magna aliqua.</p>';

/** The pages that came with the theme are still online. */
export const demoContent: PlantedProblem = {
  id: 'demo-content',
  trade: dogGroomer,
  plant: (site) => {
    const demo = [
      [
        'hello-world',
        'Hello world!',
        '<p>Welcome to WordPress. This is your first post. Edit or delete it, then start writing!</p>',
      ],
      [
        'sample-page',
        'Sample Page',
        '<p>This is an example page. It’s different from a blog post because it will stay in one place.</p>',
      ],
      ['our-team-demo', 'Meet our experts', lorem],
      ['home-version-2', 'Creative agency', lorem],
    ] as const;
    const pages = demo.map(
      ([slug, heading, body]): SitePage => ({ path: `/${slug}`, title: heading, description: heading, heading, body }),
    );
    const links = pages.map(({ path, heading }) => `<li><a href="${path}">${heading}</a></li>`).join('');
    const own = site.pages.map((page) =>
      page.path === pathsOf.en.blog ? { ...page, body: `${page.body}<ul>${links}</ul>` } : page,
    );
    return { ...site, pages: [...own, ...pages] };
  },
};
