package chat.holt.model;

import java.util.List;
import java.util.Map;

/// Members and their users, index-aligned (`models.md` AllMemberResponse, MemberQueryResponse).
public record MemberList(
        @Always List<Member> members,
        @Always List<User> users,
        @UnknownFields Map<String, Object> unknown) {
    public MemberList {
        members = Empty.list(members);
        users = Empty.list(users);
        unknown = Empty.map(unknown);
    }

    public MemberList(List<Member> members, List<User> users) {
        this(members, users, Map.of());
    }
}
