package chat.holt.configuration;

import chat.holt.permissions.Verdict;

/// One call of a plan.
///
/// @param number from 1
/// @param title what it does, in the user's language
/// @param verdict whether you may do it, as things stand
public record PlanStep(int number, PlanAct act, String title, Verdict verdict) {

    /// Whether it can be done at all and you may.
    public boolean open() {
        return verdict.allowed() && !(act instanceof PlanAct.EmojiCreation);
    }
}
