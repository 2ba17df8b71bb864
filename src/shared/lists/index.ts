export { list, rememberedIn, type ListRecipe } from './list.js'
export { orderOf, pageNumberOf, rowsPerPage } from './list-choices.js'
export { sortHead } from './sort-head.js'
