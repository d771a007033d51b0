// Europass profiles as the portal attaches them to its PDFs, in both schemas, of one invented person, and a page that
// prints the same. Example:  pdf.page(europass_page()); pdf.attach("attachment.xml", candidate_xml());
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "support/pdf_writer.hpp"

#include <string>

namespace analyzer::test {

/// SkillsPassport, Europass XML 3; `extra` goes into the computer skills.
inline std::string passport_xml(const std::string& extra = {}) {
    return R"(<?xml version="1.0" encoding="UTF-8"?>
<SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass" locale="en">
 <DocumentInfo><DocumentType>ECV</DocumentType></DocumentInfo>
 <LearnerInfo>
  <Identification>
   <PersonName><FirstName>Ida</FirstName><Surname>Moss</Surname></PersonName>
   <ContactInfo><Email><Contact>ida.moss@harbour.example</Contact></Email>
    <TelephoneList><Telephone><Contact>+44 20 7946 0000</Contact></Telephone></TelephoneList></ContactInfo>
   <Demographics><Birthdate year="1990" month="--02" day="---11"/><Gender><Code>F</Code></Gender></Demographics>
  </Identification>
  <WorkExperienceList>
   <WorkExperience>
    <Period><From year="2019" month="--03"/><Current>true</Current></Period>
    <Position><Label>Quay Lead</Label></Position>
    <Activities>&lt;ul&gt;&lt;li&gt;Planned the &lt;b&gt;berths&lt;/b&gt; of the harbour&lt;/li&gt;&lt;/ul&gt;</Activities>
    <Employer><Name>Moss &amp; Tide</Name></Employer>
   </WorkExperience>
   <WorkExperience>
    <Period><From year="2015" month="--09"/><To year="2019" month="--02"/></Period>
    <Position><Label>Electrician</Label></Position>
    <Employer><Name>Harbour Works</Name></Employer>
   </WorkExperience>
  </WorkExperienceList>
  <EducationList><Education>
   <Period><From year="2011"/><To year="2015"/></Period>
   <Title>BSc Electrical Engineering</Title><Organisation><Name>Leeds Technical College</Name></Organisation>
  </Education></EducationList>
  <Skills>
   <Linguistic><MotherTongueList><MotherTongue><Description><Label>English</Label></Description></MotherTongue></MotherTongueList>
    <ForeignLanguageList><ForeignLanguage><Description><Label>French</Label></Description></ForeignLanguage></ForeignLanguageList></Linguistic>
   <Computer><Description>&lt;p&gt;Excel&lt;/p&gt;)" +
           extra + R"(</Description></Computer>
  </Skills>
 </LearnerInfo>
</SkillsPassport>
)";
}

/// Candidate, the schema of the portal since 2020; `extra` goes below CandidateProfile.
inline std::string candidate_xml(const std::string& extra = {}) {
    return R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Candidate xsi:schemaLocation="http://www.europass.eu/1.0 Candidate.xsd" xmlns="http://www.europass.eu/1.0"
  xmlns:oa="http://www.openapplications.org/oagis/9" xmlns:eures="http://www.europass_eures.eu/1.0"
  xmlns:hr="http://www.hr-xml.org/3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
 <hr:DocumentID schemeID="Test-0001" schemeAgencyName="EUROPASS" schemeVersionID="4.0"/>
 <CandidatePerson>
  <PersonName><oa:GivenName>Ida</oa:GivenName><hr:FamilyName>Moss</hr:FamilyName></PersonName>
  <Communication><ChannelCode>Email</ChannelCode><oa:URI>ida.moss@harbour.example</oa:URI></Communication>
  <Communication><ChannelCode>Telephone</ChannelCode><oa:DialNumber>20 7946 0000</oa:DialNumber></Communication>
  <hr:BirthDate>1990-02-11</hr:BirthDate>
  <PrimaryLanguageCode name="NORMAL">eng</PrimaryLanguageCode>
 </CandidatePerson>
 <CandidateProfile languageCode="en">
  <EmploymentHistory>
   <EmployerHistory>
    <hr:OrganizationName>Moss &amp; Tide</hr:OrganizationName>
    <PositionHistory>
     <PositionTitle typeCode="FREETEXT">Quay Lead</PositionTitle>
     <eures:EmploymentPeriod>
      <eures:StartDate><hr:FormattedDateTime>2019-03-01</hr:FormattedDateTime></eures:StartDate>
      <hr:CurrentIndicator>true</hr:CurrentIndicator>
     </eures:EmploymentPeriod>
     <oa:Description>&lt;p&gt;Planned the berths of the harbour&lt;/p&gt;</oa:Description>
    </PositionHistory>
   </EmployerHistory>
   <EmployerHistory>
    <hr:OrganizationName>Harbour Works</hr:OrganizationName>
    <PositionHistory>
     <PositionTitle>Electrician</PositionTitle>
     <eures:EmploymentPeriod>
      <eures:StartDate><hr:FormattedDateTime>2015-09-01</hr:FormattedDateTime></eures:StartDate>
      <eures:EndDate><hr:FormattedDateTime>2019-02-28</hr:FormattedDateTime></eures:EndDate>
     </eures:EmploymentPeriod>
    </PositionHistory>
   </EmployerHistory>
  </EmploymentHistory>
  <EducationHistory><EducationOrganizationAttendance>
   <hr:OrganizationName>Leeds Technical College</hr:OrganizationName>
   <AttendancePeriod><StartDate><hr:FormattedDateTime>2011</hr:FormattedDateTime></StartDate>
    <EndDate><hr:FormattedDateTime>2015</hr:FormattedDateTime></EndDate></AttendancePeriod>
   <EducationDegree><hr:DegreeName>BSc Electrical Engineering</hr:DegreeName></EducationDegree>
  </EducationOrganizationAttendance></EducationHistory>
  <PersonQualifications><PersonCompetency><CompetencyID>fra</CompetencyID><hr:TaxonomyID>language</hr:TaxonomyID></PersonCompetency></PersonQualifications>
  <DigitalSkills><DigitalSkillsGroup><DigitalSkill>Excel</DigitalSkill></DigitalSkillsGroup></DigitalSkills>)" +
           extra + R"(
 </CandidateProfile>
</Candidate>
)";
}

/// The page that prints these profiles, dates in a rail as Europass sets them.
inline std::string europass_page() {
    std::string page = PdfWriter::text(60, 780, 20, "Ida Moss", "F2") +
                       PdfWriter::text(60, 760, 10, "ida.moss@harbour.example   +44 20 7946 0000");
    int y = 730;
    const auto heading = [&](const char* words) {
        page += PdfWriter::text(60, y, 14, words, "F2");
        y -= 20;
    };
    const auto row = [&](const char* left, const char* right) {
        page += PdfWriter::text(60, y, 10, left) + (*right == 0 ? "" : PdfWriter::text(200, y, 10, right));
        y -= 14;
    };
    heading("Work experience");
    row("03/2019 - Present", "Quay Lead");
    row("", "Moss & Tide");
    row("", "Planned the berths of the harbour");
    y -= 10;
    row("09/2015 - 02/2019", "Electrician");
    row("", "Harbour Works");
    y -= 10;
    heading("Education and training");
    row("2011 - 2015", "BSc Electrical Engineering");
    row("", "Leeds Technical College");
    y -= 10;
    heading("Language skills");
    row("English, French", "");
    heading("Digital skills");
    row("Excel", "");
    return page;
}

} // namespace analyzer::test
