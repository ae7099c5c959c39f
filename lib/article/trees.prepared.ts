import { type OpenTrees, openTrees } from '../learnt/trees.ts';
import packed from './data/model.json' with { type: 'json' };

export const articleTrees = (): OpenTrees => openTrees(packed);
