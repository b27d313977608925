package chat.holt.rest;

/// All resources of one instance, for one account.
public record Api(
        InstanceApi instance,
        AuthApi auth,
        UsersApi users,
        ServersApi servers,
        MembersApi members,
        BansApi bans,
        RolesApi roles,
        ChannelsApi channels,
        MessagesApi messages,
        SyncApi sync,
        InvitesApi invites) {

    public static Api of(RestClient client) {
        return new Api(
                new InstanceApi(client),
                new AuthApi(client),
                new UsersApi(client),
                new ServersApi(client),
                new MembersApi(client),
                new BansApi(client),
                new RolesApi(client),
                new ChannelsApi(client),
                new MessagesApi(client),
                new SyncApi(client),
                new InvitesApi(client));
    }
}
