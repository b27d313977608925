/// What the operating system offers: secrets ([TokenVault]), folders, the browser, one running Holt for each user. Uses
/// the JDK and native helpers only.
@NullMarked
package chat.holt.platform;

import org.jspecify.annotations.NullMarked;
