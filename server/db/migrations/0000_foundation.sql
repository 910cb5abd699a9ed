CREATE TABLE `accounts` (
	`accountId` text PRIMARY KEY NOT NULL,
	`role` text NOT NULL,
	`codeKeptAt` text,
	`welcomeReadAt` text,
	`comfort` text,
	`createdAt` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `attempts` (
	`attemptId` text PRIMARY KEY NOT NULL,
	`accountId` text NOT NULL,
	`slug` text NOT NULL,
	`challengeVersion` integer NOT NULL,
	`startedAt` text NOT NULL,
	`lastWorkedAt` text NOT NULL,
	`heldAt` text,
	`pause` text,
	`contactWhen` text,
	`contactHow` text,
	`contactWishedAt` text,
	`howMade` text,
	`clear` text,
	`clearWords` text,
	`lastRun` text,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `one_attempt` ON `attempts` (`accountId`,`slug`);--> statement-breakpoint
CREATE TABLE `audit_entries` (
	`auditId` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`day` text NOT NULL,
	`actorRole` text NOT NULL,
	`actorAccountId` text,
	`act` text NOT NULL,
	`objectKind` text NOT NULL,
	`objectId` text
);
--> statement-breakpoint
CREATE INDEX `audit_by_actor` ON `audit_entries` (`actorAccountId`);--> statement-breakpoint
CREATE TABLE `cards` (
	`cardId` text PRIMARY KEY NOT NULL,
	`codeHash` text NOT NULL,
	`accountId` text,
	`createdAt` text NOT NULL,
	`expiresAt` text NOT NULL,
	`usedAt` text,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `cards_codeHash_unique` ON `cards` (`codeHash`);--> statement-breakpoint
CREATE TABLE `drafts` (
	`draftId` text PRIMARY KEY NOT NULL,
	`attemptId` text NOT NULL,
	`place` text NOT NULL,
	`writerId` text NOT NULL,
	`revision` integer NOT NULL,
	`grewFrom` integer NOT NULL,
	`writerStep` integer NOT NULL,
	`language` text NOT NULL,
	`files` text NOT NULL,
	`answers` text NOT NULL,
	`savedAt` text NOT NULL,
	FOREIGN KEY (`attemptId`) REFERENCES `attempts`(`attemptId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `drafts_by_attempt` ON `drafts` (`attemptId`);--> statement-breakpoint
CREATE TABLE `evidence` (
	`submissionId` text NOT NULL,
	`accountId` text NOT NULL,
	`skillId` text NOT NULL,
	`slug` text NOT NULL,
	`family` text NOT NULL,
	`challengeVersion` integer NOT NULL,
	`language` text NOT NULL,
	`kind` text NOT NULL,
	`domain` text NOT NULL,
	`exposure` text NOT NULL,
	`generatedInput` integer NOT NULL,
	`groupIds` text NOT NULL,
	`strengthNoticed` integer,
	`strengthOf` integer,
	`rule` text NOT NULL,
	PRIMARY KEY(`submissionId`, `skillId`),
	FOREIGN KEY (`submissionId`) REFERENCES `submissions`(`submissionId`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evidence_by_account` ON `evidence` (`accountId`);--> statement-breakpoint
CREATE TABLE `own_codes` (
	`codeHash` text PRIMARY KEY NOT NULL,
	`accountId` text NOT NULL,
	`madeAt` text NOT NULL,
	`state` text NOT NULL,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `own_codes_by_account` ON `own_codes` (`accountId`);--> statement-breakpoint
CREATE TABLE `runs` (
	`submissionId` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`outcome` text,
	`verdict` text,
	`result` text,
	`contentHash` text,
	`crashes` integer DEFAULT 0 NOT NULL,
	`finishedAt` text,
	FOREIGN KEY (`submissionId`) REFERENCES `submissions`(`submissionId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `runs_by_state` ON `runs` (`state`);--> statement-breakpoint
CREATE TABLE `sign_ins` (
	`signInId` text PRIMARY KEY NOT NULL,
	`accountId` text NOT NULL,
	`tokenHash` text NOT NULL,
	`createdAt` text NOT NULL,
	`lastUsedAt` text NOT NULL,
	`endedAt` text,
	FOREIGN KEY (`accountId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_ins_tokenHash_unique` ON `sign_ins` (`tokenHash`);--> statement-breakpoint
CREATE TABLE `submissions` (
	`submissionId` text PRIMARY KEY NOT NULL,
	`attemptId` text NOT NULL,
	`challengeVersion` integer NOT NULL,
	`language` text NOT NULL,
	`files` text NOT NULL,
	`answers` text NOT NULL,
	`submittedAt` text NOT NULL,
	FOREIGN KEY (`attemptId`) REFERENCES `attempts`(`attemptId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `submissions_by_attempt` ON `submissions` (`attemptId`);