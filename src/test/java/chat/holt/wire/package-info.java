/// `bin/check-wire`: holds recordings of real traffic against the codec, the store and the permission rules.
@org.jspecify.annotations.NullMarked
package chat.holt.wire;
