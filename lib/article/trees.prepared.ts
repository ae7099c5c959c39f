import packed from './data/model.json' with { type: 'json' };
import { type OpenTrees, openTrees } from './model.ts';

export const articleTrees = (): OpenTrees => openTrees(packed);
