/// What users can do, by noun: each verb is a request, a change of the store, and an outcome on the UI thread. May
/// depend on: rest, store, threading, model, permissions, media, platform, i18n.
@org.jspecify.annotations.NullMarked
package chat.holt.commands;
