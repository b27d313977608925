package chat.holt.commands;

import chat.holt.model.Category;
import java.util.List;

/// What became of a change of categories.
public sealed interface CategoryOutcome {
    /// It is on the server, with what others changed meanwhile.
    record Saved(List<Category> categories) implements CategoryOutcome {
        public Saved {
            categories = List.copyOf(categories);
        }
    }

    /// Nothing was sent: somebody else changed the same things otherwise meanwhile. The merge has the change made here
    /// on top of theirs, to be saved if it shall win.
    ///
    /// @param theirs the new base
    record Conflicting(List<Category> theirs, CategoryMerge merge) implements CategoryOutcome {
        public Conflicting {
            theirs = List.copyOf(theirs);
        }
    }
}
