/// What is written and not sent yet, kept over restarts.
@NullMarked
package chat.holt.drafts;

import org.jspecify.annotations.NullMarked;
