/// What differs between operating systems: folders, the keyring, links, a single running Holt.
@NullMarked
package chat.holt.platform;

import org.jspecify.annotations.NullMarked;
