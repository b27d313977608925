package chat.holt.configuration;

import chat.holt.model.Emoji;
import chat.holt.model.TextChannel;
import chat.holt.permissions.Standing;
import java.util.ArrayList;
import java.util.List;

/// The calls that make a server what a configuration says, in the order in which they can be made: the server, roles
/// from creation to order, channels from creation to system channels, emojis, and what is deleted last. A plan made
/// again after some steps holds what is left.
///
/// @param steps in order, those one may not do among them
public record Plan(List<PlanStep> steps) {
    public Plan {
        steps = List.copyOf(steps);
    }

    /// @param me one's place on the server, with it as it is
    /// @param channels those one may see, in their order
    public static Plan of(Standing me, List<TextChannel> channels, List<Emoji> emojis, ServerConfiguration wanted) {
        Matching matching = new Matching(LiveConfiguration.of(me.server(), channels, emojis), wanted);
        PlanActs acts = new PlanActs();
        new ServerAndRoleActs(matching, acts).add();
        new ChannelActs(matching, me.server(), acts).add();
        acts.addDeletions(matching);
        Judge judge = new Judge(me, channels);
        List<PlanStep> steps = new ArrayList<>();
        acts.forEach((act, title) -> steps.add(new PlanStep(steps.size() + 1, act, title, judge.judge(act))));
        return new Plan(steps);
    }
}
