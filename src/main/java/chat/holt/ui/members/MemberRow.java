package chat.holt.ui.members;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;

/// One row of the member list.
public sealed interface MemberRow {
    /// Title above a group.
    record Heading(String title, int count) implements MemberRow {}

    /// A member.
    ///
    /// @param source makes [#look]; the same object for the same member
    record Person(String userId, Supplier<ObservableValue<MemberLook>> source) implements MemberRow {
        /// The look, following every change. It listens only while the caller holds it, so ten thousand rows that
        /// nobody sees cost nothing.
        public ObservableValue<MemberLook> look() {
            return source.get();
        }
    }
}
