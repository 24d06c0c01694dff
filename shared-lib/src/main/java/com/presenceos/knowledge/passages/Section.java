package com.presenceos.knowledge.passages;

import java.util.List;

/** What stands under one heading, up to the next. */
record Section(String heading, List<Group> groups) {}
