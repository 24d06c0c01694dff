-- When a token is traded for a fresh one is each network's own rule.
GRANT SELECT (platform) ON social_connectors TO presence_upkeep;
