CREATE TABLE `companies` (
	`companyId` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`place` text NOT NULL,
	`field` text NOT NULL,
	`standing` text NOT NULL,
	`nextStep` text NOT NULL,
	`nextStepOn` text,
	`madeAt` text NOT NULL,
	`changedAt` text NOT NULL,
	`revision` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `company_contacts` (
	`contactId` text PRIMARY KEY NOT NULL,
	`companyId` text NOT NULL,
	`name` text NOT NULL,
	`title` text NOT NULL,
	`email` text NOT NULL,
	`phone` text NOT NULL,
	`bestWay` text NOT NULL,
	FOREIGN KEY (`companyId`) REFERENCES `companies`(`companyId`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `company_contacts_by_company` ON `company_contacts` (`companyId`);--> statement-breakpoint
CREATE TABLE `company_notes` (
	`noteId` text PRIMARY KEY NOT NULL,
	`companyId` text NOT NULL,
	`kind` text NOT NULL,
	`happenedOn` text NOT NULL,
	`text` text NOT NULL,
	`writerId` text NOT NULL,
	`writtenAt` text NOT NULL,
	FOREIGN KEY (`companyId`) REFERENCES `companies`(`companyId`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`writerId`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `company_notes_by_company` ON `company_notes` (`companyId`);--> statement-breakpoint
CREATE TABLE `opening_links` (
	`linkId` text PRIMARY KEY NOT NULL,
	`openingId` text NOT NULL,
	`tokenHash` text NOT NULL,
	`madeBy` text NOT NULL,
	`madeAt` text NOT NULL,
	`lastDay` text NOT NULL,
	`usedOn` text,
	`endedAt` text,
	FOREIGN KEY (`openingId`) REFERENCES `openings`(`openingId`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`madeBy`) REFERENCES `accounts`(`accountId`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `opening_links_tokenHash_unique` ON `opening_links` (`tokenHash`);--> statement-breakpoint
CREATE INDEX `opening_links_by_opening` ON `opening_links` (`openingId`);--> statement-breakpoint
CREATE TABLE `openings` (
	`openingId` text PRIMARY KEY NOT NULL,
	`companyId` text NOT NULL,
	`title` text NOT NULL,
	`tasks` text NOT NULL,
	`offered` text NOT NULL,
	`insurer` text NOT NULL,
	`supervisorName` text NOT NULL,
	`supervisorTitle` text NOT NULL,
	`agreement` text NOT NULL,
	`state` text NOT NULL,
	`madeAt` text NOT NULL,
	`companyWroteOn` text,
	`revision` integer NOT NULL,
	FOREIGN KEY (`companyId`) REFERENCES `companies`(`companyId`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `openings_by_company` ON `openings` (`companyId`);--> statement-breakpoint
CREATE INDEX `openings_by_state` ON `openings` (`state`);