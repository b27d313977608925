/// All shared state: one store with a cell per entity, observable lists and timelines, changed only by reducers on the
/// UI thread. May depend on: model, json (`Patch`), gateway (events only), permissions, JavaFX beans and collections.
@org.jspecify.annotations.NullMarked
package chat.holt.store;
