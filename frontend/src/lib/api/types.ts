import type { components, operations } from "./schema";

type Schemas = components["schemas"];

export type Me = Schemas["Me"];
export type Brand = Schemas["Brand"];
export type BrandType = Schemas["BrandType"];
export type Voice = Schemas["Voice"];
export type HashtagStyle = Schemas["HashtagStyle"];
export type Network = Schemas["Network"];
/** The word the API has for a network. */
export type Platform = Schemas["Connector"]["platform"];
export type Connector = Schemas["Connector"];
export type AccountChoice = Schemas["AccountChoice"];
export type ConnectorStatus = Schemas["ConnectorStatus"];
export type CharacterCounting = Schemas["CharacterCounting"];
export type MediaKind = Schemas["MediaKind"];
export type MediaMix = Schemas["MediaMix"];
export type MediaRules = Schemas["MediaRules"];
export type TextRules = Schemas["TextRules"];
export type PictureRules = Schemas["PictureRules"];
export type VideoRules = Schemas["VideoRules"];
export type AspectRatios = Schemas["AspectRatios"];
export type PostOption = Schemas["PostOption"];
export type MediaItem = Schemas["MediaItem"];
/** What is needed to show a picture or a video. */
export type ShownMedia = Pick<MediaItem, "kind" | "url">;
export type Post = Schemas["Post"];
/** What the text of a post was written from. */
export type WrittenFrom = Schemas["WrittenFrom"];
export type PostStatus = Schemas["PostStatus"];
export type PostError = Schemas["PostError"];
export type PostErrorKind = Schemas["PostErrorKind"];
export type PostGroup = NonNullable<NonNullable<operations["listPosts"]["parameters"]["query"]>["group"]>;
export type Publication = Schemas["Publication"];
export type SchedulePost = Schemas["SchedulePost"];
export type PostContent = Schemas["PostContent"];
export type LatenessPolicy = Schemas["LatenessPolicy"];
export type ChangePost = Schemas["ChangePost"];
export type MovePosts = Schemas["MovePosts"];
export type MovedPosts = Schemas["MovedPosts"];
export type QuotaUse = Schemas["QuotaUse"];
export type Notice = Schemas["Notice"];
export type KnowledgeType = Schemas["KnowledgeType"];
/** A type of knowledge with the details that belong to it. */
export type KnowledgeTypeRules = Schemas["KnowledgeTypeList"]["items"][number];
export type DetailKind = Schemas["DetailKind"];
export type DetailRules = KnowledgeTypeRules["details"][number];
export type DetailValue = Schemas["KnowledgeDetails"][string];
export type KnowledgeItem = Schemas["KnowledgeItem"];
export type KnowledgeSummary = Schemas["KnowledgeSummary"];
/** What an item in a list and one with its whole text have in common. */
export type KnownItem = Omit<KnowledgeSummary, "excerpt">;
export type KnowledgePage = Schemas["KnowledgePage"];
export type KnowledgeFilter = Pick<NonNullable<operations["listKnowledge"]["parameters"]["query"]>, "knowledge_type" | "active" | "title">;
export type CreateKnowledge = Schemas["CreateKnowledge"];
export type ChangeKnowledge = Schemas["ChangeKnowledge"];
export type ImportKnowledge = Schemas["ImportKnowledge"];
/** What came of an import, or would come of it. */
export type ImportReport = Schemas["ImportReport"];
export type ImportedRow = ImportReport["rows"][number];
export type IndexState = Schemas["IndexState"];
export type Passage = Schemas["PassageList"]["items"][number];
export type FoundPassage = Schemas["FoundPassage"];
export type Draft = Schemas["Draft"];
export type DraftFormat = Schemas["DraftFormat"];
export type DraftStatus = Schemas["DraftStatus"];
export type DraftStyle = Schemas["DraftStyle"];
export type DraftVariant = Schemas["DraftVariant"];
export type DraftPassage = Schemas["DraftPassage"];
export type DraftVersion = Schemas["DraftVersion"];
export type DraftPage = Schemas["DraftPage"];
export type Citation = Schemas["Citation"];
export type ChangeDraft = Schemas["ChangeDraft"];
export type GenerateDrafts = Schemas["GenerateDrafts"];
export type Idea = Schemas["Idea"];
export type IdeaStatus = Schemas["IdeaStatus"];
export type IdeaPage = Schemas["IdeaPage"];
export type CreateIdea = Schemas["CreateIdea"];
export type ChangeIdea = Schemas["ChangeIdea"];
export type GenerateIdeas = Schemas["GenerateIdeas"];
export type Job = Schemas["Job"];
export type Transcript = Schemas["Transcript"];
export type CheckText = Schemas["CheckText"];
export type CheckReport = Schemas["CheckReport"];
export type Finding = Schemas["Finding"];
export type VoiceScore = Schemas["VoiceScore"];
