/// Immutable records that are at once wire types and entities: users, servers, channels, messages, request bodies,
/// error types. May depend on: Jackson annotations, JSpecify.
///
/// Components are camelCase names of the snake_case keys in `models.md`. Lists and maps are never null; an absent or
/// null key of a nullable component is `null`. Unknown enum texts read as `UNKNOWN`.
@org.jspecify.annotations.NullMarked
package chat.holt.model;
