/// The user-visible texts: `Text.of(key, args…)` over one bundle. May depend on nothing else.
@org.jspecify.annotations.NullMarked
package chat.holt.i18n;
