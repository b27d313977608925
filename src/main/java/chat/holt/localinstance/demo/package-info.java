/// The demo community: a hiking club with everything a client can show, made once per data folder from a fixed
/// seed. Its texts are in `resources/localinstance`. May use: `localinstance.world`, `localinstance.files`,
/// storage.
@NullMarked
package chat.holt.localinstance.demo;

import org.jspecify.annotations.NullMarked;
