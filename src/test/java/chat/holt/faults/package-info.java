/// Tests on bad networks: connections that break, stall and lose what is on its way.
@NullMarked
package chat.holt.faults;

import org.jspecify.annotations.NullMarked;
