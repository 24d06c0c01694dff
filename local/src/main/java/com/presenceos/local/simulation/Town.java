package com.presenceos.local.simulation;

import com.presenceos.brands.BrandId;
import com.presenceos.channels.accounts.ConnectorId;
import com.presenceos.channels.network.NetworkAccount;
import com.presenceos.channels.network.NetworkRules;
import com.presenceos.channels.network.Platform;
import com.presenceos.channels.network.rules.AspectRatios;
import com.presenceos.channels.network.rules.CharacterCounting;
import com.presenceos.channels.network.rules.MediaKind;
import com.presenceos.channels.network.rules.MediaMix;
import com.presenceos.channels.network.rules.MediaRules;
import com.presenceos.channels.network.rules.MediaRules.PictureRules;
import com.presenceos.channels.network.rules.PublishingQuota;
import com.presenceos.channels.network.rules.TextRules;
import com.presenceos.local.simulation.networks.SiteKind;
import com.presenceos.local.simulation.timeline.Chance;
import com.presenceos.platform.ids.Ids;
import com.presenceos.platform.ids.WorkspaceId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who lives in a run: workspaces, their accounts, and the rules of the networks those are at. */
record Town(List<Member> members, Map<Platform, NetworkRules> rules) {

    static Town drawn(Chance chance, Ids ids) {
        List<WorkspaceId> workspaces = List.of(new WorkspaceId(ids.next()), new WorkspaceId(ids.next()));
        List<Member> members = new ArrayList<>();
        int accounts = chance.between(1, 4);
        for (int i = 0; i < accounts; i++) {
            NetworkAccount account =
                    new NetworkAccount(chance.pick(List.of(SiteKind.values())).platform(), "account-" + i);
            members.add(member(chance.pick(workspaces), account, ids));
            if (chance.oneIn(5)) {
                members.add(member(chance.pick(workspaces), account, ids));
            }
        }
        int quota = chance.oneIn(3) ? chance.between(2, 4) : 50;
        List<PublishingQuota> quotas = new ArrayList<>();
        quotas.add(PublishingQuota.ofAccount(quota, Duration.ofMinutes(chance.between(40, 120))));
        if (chance.oneIn(4)) {
            quotas.add(PublishingQuota.ofApplication(chance.between(3, 8), Duration.ofMinutes(chance.between(20, 90))));
        }
        return new Town(members, rules(quotas, Duration.ofMinutes(chance.between(1, 20))));
    }

    /** Accounts that are connected once each, each to a workspace of its own. */
    static Town of(List<NetworkAccount> accounts, Ids ids) {
        List<Member> members = accounts.stream()
                .map(account -> member(new WorkspaceId(ids.next()), account, ids))
                .toList();
        return new Town(
                members, rules(List.of(PublishingQuota.ofAccount(50, Duration.ofHours(24))), MediaRules.USUAL_LEAD));
    }

    private static Member member(WorkspaceId workspace, NetworkAccount account, Ids ids) {
        return new Member(workspace, new BrandId(ids.next()), new ConnectorId(ids.next()), account);
    }

    private static Map<Platform, NetworkRules> rules(List<PublishingQuota> quotas, Duration leadOfPictures) {
        Map<Platform, NetworkRules> rules = new LinkedHashMap<>();
        for (SiteKind kind : SiteKind.values()) {
            rules.put(
                    kind.platform(),
                    new NetworkRules(
                            kind.platform(),
                            kind.title(),
                            new TextRules(2200, CharacterCounting.CODE_POINTS, 30, 20, kind.takesComments() ? 500 : 0),
                            List.of(MediaMix.of(0, 1, MediaKind.PICTURE)),
                            List.of(new PictureRules(
                                    List.of("image/jpeg"),
                                    8_000_000,
                                    320,
                                    new AspectRatios(0.8, 1.91),
                                    leadOfPictures)),
                            List.of(),
                            quotas,
                            List.of(),
                            new NetworkRules.TokenRefresh(Duration.ofDays(10), Duration.ofHours(24)),
                            Duration.ofSeconds(15)));
        }
        return rules;
    }
}
