/// The one configured JSON mapper, and merge patches. May depend on: model, Jackson.
@org.jspecify.annotations.NullMarked
package chat.holt.json;
