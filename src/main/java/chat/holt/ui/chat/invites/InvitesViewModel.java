package chat.holt.ui.chat.invites;

import chat.holt.ui.chat.context.ChatContext;
import chat.holt.ui.kit.markdown.Links;
import chat.holt.ui.kit.markdown.Markdown;
import chat.holt.ui.kit.people.LiveMentions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The invites that the messages of a channel link to. Where one leads is asked when its message is first on screen;
/// however many links there are, few are shown of a message, few are asked for at once, and few are remembered.
public final class InvitesViewModel implements AutoCloseable {
    static final int MOST_OF_A_MESSAGE = 3;
    static final int MOST_AT_ONCE = 2;
    static final int MOST_KEPT = 50;

    private final ChatContext context;
    private final LiveMentions mentions;
    /// By code, the one asked for last at the end.
    private final SequencedMap<String, InviteViewModel> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final Deque<InviteViewModel> waiting = new ArrayDeque<>();
    private int asking;

    /// @param mentions know which links are invites
    public InvitesViewModel(ChatContext context, LiveMentions mentions) {
        this.context = context;
        this.mentions = mentions;
    }

    /// The invites in a text.
    public List<InviteViewModel> of(Markdown text) {
        return Links.of(text).stream()
                .flatMap(url -> mentions.invite(url).stream())
                .distinct()
                .limit(MOST_OF_A_MESSAGE)
                .map(this::invite)
                .toList();
    }

    @Override
    public void close() {
        waiting.clear();
        kept.values().forEach(InviteViewModel::close);
        kept.clear();
    }

    private InviteViewModel invite(String code) {
        InviteViewModel known = kept.get(code);
        if (known != null) {
            return known;
        }
        InviteViewModel invite = new InviteViewModel(code, context, this::ask);
        kept.put(code, invite);
        if (kept.size() > MOST_KEPT) {
            InviteViewModel oldest = kept.firstEntry().getValue();
            kept.remove(oldest.code());
            waiting.remove(oldest);
            oldest.close();
        }
        ask(invite);
        return invite;
    }

    private void ask(InviteViewModel invite) {
        waiting.add(invite);
        next();
    }

    private void next() {
        while (asking < MOST_AT_ONCE && !waiting.isEmpty()) {
            InviteViewModel invite = waiting.remove();
            asking++;
            context.commands()
                    .servers()
                    .preview(invite.code())
                    .onSuccess(answer -> {
                        if (kept.get(invite.code()) == invite) {
                            invite.answered(answer);
                        }
                    })
                    .onFailure(invite::failed)
                    .onDone(() -> {
                        asking--;
                        next();
                    });
        }
    }
}
