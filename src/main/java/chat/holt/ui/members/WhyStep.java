package chat.holt.ui.members;

import chat.holt.permissions.PermissionStep.Effect;
import org.jspecify.annotations.Nullable;

/// One step on the way to an answer, as shown.
///
/// @param number from 1
/// @param effect what it says about the permission; null for a kind of step that has nothing to say here
/// @param decisive whether it settles the question
record WhyStep(
        int number, String title, String detail, @Nullable Effect effect, boolean decisive) {}
