package chat.holt.journeys;

import chat.holt.commands.Credentials;
import chat.holt.commands.Instance;
import chat.holt.model.Channel;
import chat.holt.model.CreateChannel;
import chat.holt.model.CreateRole;
import chat.holt.model.CreateServer;
import chat.holt.model.EditMember;
import chat.holt.model.ServerWithChannels;
import chat.holt.model.SetOverride;
import chat.holt.permissions.Permission;
import chat.holt.rest.Api;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// A small server made for one journey, as anybody can at any instance: Bo's, with Ada as a guide and Cid as a member.
/// Deleted afterwards.
final class FoundedCommunity implements Community {

    /// Highest first. The owner has none; Ada has the second.
    static final List<String> ROLES = List.of("Founders", "Guides", "Trip leaders", "Medics", "Newcomers");

    private static final long GUIDES = Stream.of(
                    Permission.MANAGE_ROLE,
                    Permission.KICK_MEMBERS,
                    Permission.BAN_MEMBERS,
                    Permission.ASSIGN_ROLES,
                    Permission.MANAGE_MESSAGES,
                    Permission.VIEW_AUDIT_LOGS)
            .mapToLong(Permission::bit)
            .reduce(0, (left, right) -> left | right);

    private final Host host;
    private final String name;
    private final String id;

    private FoundedCommunity(Host host, String name, String id) {
        this.host = host;
        this.name = name;
        this.id = id;
    }

    static FoundedCommunity at(Host host) throws Exception {
        Api bo = host.api("Bo");
        String name = "Alpine Hut " + UUID.randomUUID().toString().substring(0, 8);
        ServerWithChannels created = bo.servers().create(new CreateServer(name, null, false));
        FoundedCommunity founded =
                new FoundedCommunity(host, name, created.server().id());
        founded.fill(bo, created.channels().getFirst());
        return founded;
    }

    private void fill(Api bo, Channel lobby) throws Exception {
        String guides = "";
        for (String role : ROLES) {
            String made = bo.roles().create(id, new CreateRole(role), null).id();
            guides = role.equals("Guides") ? made : guides;
        }
        bo.roles().setPermissions(id, guides, SetOverride.of(GUIDES, 0), null);
        bo.servers().createChannel(id, CreateChannel.text("photos"), null);
        String invite = bo.invites().create(lobby.id(), null).id();
        host.api("Ada").invites().join(invite);
        host.api("Cid").invites().join(invite);
        bo.members().edit(id, host.person("Ada").userId(), EditMember.NOTHING.withRoles(List.of(guides)), null);
    }

    @Override
    public Instance instance() {
        return host.instance();
    }

    @Override
    public String serverName() {
        return name;
    }

    @Override
    public Credentials person(String person) throws Exception {
        return host.person(person);
    }

    @Override
    public void close() throws Exception {
        host.api("Bo").servers().leave(id, false);
    }
}
