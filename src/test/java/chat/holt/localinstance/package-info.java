@org.jspecify.annotations.NullUnmarked
package chat.holt.localinstance;
