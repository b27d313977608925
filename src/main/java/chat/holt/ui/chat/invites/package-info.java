/// Cards of the invites that messages link to.
@NullMarked
package chat.holt.ui.chat.invites;

import org.jspecify.annotations.NullMarked;
